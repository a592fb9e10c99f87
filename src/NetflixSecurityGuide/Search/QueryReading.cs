using System.Collections.Immutable;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>Reads a query with the guide's vocabulary and the editors' synonyms at hand.</summary>
internal sealed class QueryReading(Vocabulary vocabulary, Synonyms synonyms, SearchReader reader)
{
    /// <summary>A word on more than this part of all entries ("Netflix") distinguishes nothing.</summary>
    private const double EverywhereShare = 0.6;

    public SearchTerms Read(SearchQuery query)
    {
        var mended = ImmutableArray.CreateBuilder<Mended>();
        ImmutableArray<ImmutableArray<string>> words = [.. query.Words.Select((word, at) => FormsOf(word, at == query.Words.Length - 1, mended))];
        var terms = Terms(words).ToList();
        var telling = terms.Where(term => !term.Words.All(synonyms.SaysNothing) && term.Share <= EverywhereShare).ToList();
        return new SearchTerms([.. telling.Count > 0 ? telling : terms], mended.ToImmutable());
    }

    /// <summary>The word itself if the guide has it; else what it may have been meant for, the likeliest first.</summary>
    private ImmutableArray<string> FormsOf(string word, bool isLast, ImmutableArray<Mended>.Builder mended)
    {
        if (vocabulary.Contains(word) || synonyms.SaysNothing(word) || reader.FormsOf(word).Count > 0) return [word];
        if (isLast && vocabulary.Complete(word) is { Count: > 0 } completed) return [.. completed];
        if (vocabulary.Mend(word) is not { Count: > 0 } near) return [word];
        mended.Add(new Mended(word, [.. near.Select(vocabulary.SpellingOf)]));
        return [.. near];
    }

    /// <summary>The longest synonym phrase wins; the rest is searched word by word.</summary>
    private IEnumerable<SearchTerm> Terms(ImmutableArray<ImmutableArray<string>> words)
    {
        var likeliest = words.Select(forms => forms[0]).ToList();
        for (var at = 0; at < words.Length;)
        {
            if (synonyms.TypedAt(likeliest, at) is not var (group, length))
            {
                yield return new SearchTerm(words[at], null) { Share = words[at].Max(vocabulary.ShareOf) };
                at++;
                continue;
            }

            var toMark = likeliest.Skip(at).Take(length).Concat(synonyms.Groups[group].Ours.SelectMany(phrase => phrase.Split(' ')));
            yield return new SearchTerm([.. toMark.Where(IsWorthMarking).Distinct(StringComparer.Ordinal)], group);
            at += length;
        }
    }

    private bool IsWorthMarking(string word) => !synonyms.SaysNothing(word) && vocabulary.ShareOf(word) <= EverywhereShare;
}
