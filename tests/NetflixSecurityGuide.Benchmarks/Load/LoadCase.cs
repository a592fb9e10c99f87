namespace NetflixSecurityGuide.Benchmarks.Load;

/// <summary>One kind of request.</summary>
/// <param name="Path">What is asked of the site.</param>
/// <param name="Script">A wrk script for requests that differ from each other, or null.</param>
/// <param name="Goal">The least ratio to nginx that we accept, or null if there is no goal.</param>
/// <param name="ManyClients">Whether the requests come from many readers, each below the limit for one, through a proxy that the site trusts.</param>
/// <param name="Twin">What nginx is asked beside it; null for the article.</param>
internal sealed record LoadCase(string Name, string Path, string[] Headers, string? Script = null, double? Goal = null, bool ManyClients = false, LoadCase? Twin = null);
