namespace NetflixSecurityGuide.Pages.Recover;

/// <summary>The answers to the finder's questions as an address gives them.</summary>
internal static class GivenAnswers
{
    /// <summary>
    /// What the query says to a question; null if it does not name it. Two answers to one question are no answer, but the
    /// address knows the question, so none is assumed either.
    /// </summary>
    public static Func<string, string?> In(IQueryCollection query) =>
        question => query.TryGetValue(question, out var given) ? given.ToString() : null;
}
