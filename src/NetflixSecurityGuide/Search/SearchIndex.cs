using System.Collections.Immutable;
using System.Globalization;
using Microsoft.Data.Sqlite;
using NetflixSecurityGuide.Guide.Wording;
using NetflixSecurityGuide.Guide;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// Full-text index of one guide snapshot: SQLite FTS5 tables in memory, read by any number of requests at once.
/// </summary>
internal sealed class SearchIndex : IDisposable
{
    private static int s_made;

    private readonly ImmutableArray<SearchEntry> _entries;
    private readonly ImmutableArray<SearchUnit> _units;
    private readonly Vocabulary _vocabulary;
    private readonly Synonyms _synonyms;
    private readonly string _connectionString;
    private readonly Lock _lock = new();
    private readonly Stack<SearchReader> _idle = [];
    private readonly SqliteConnection _keeper;
    private bool _isRetired;

    private SearchIndex(GuideSnapshot guide)
    {
        Guide = guide;
        _synonyms = guide.Synonyms;
        _entries = [.. SearchEntries.Of(guide)];
        _units = SearchUnit.Of(_entries);
        // SQLite's "memdb" file system shares one database in memory among the connections of this process.
        _connectionString = string.Create(CultureInfo.InvariantCulture, $"Data Source=file:/search-{Interlocked.Increment(ref s_made)}?vfs=memdb;Pooling=False");
        _keeper = new SqliteConnection(_connectionString);
        _keeper.Open();
        var vocabulary = Task.Run(() => Vocabulary.Of(_entries, _synonyms));
        SearchTables.FillUnits(_keeper, _entries, _units, _synonyms);
        _vocabulary = vocabulary.GetAwaiter().GetResult();
        SearchTables.FillWords(_keeper, _vocabulary, _synonyms);
    }

    /// <summary>The snapshot that the index was made from.</summary>
    public GuideSnapshot Guide { get; }

    /// <summary>Every place that can be found.</summary>
    public ImmutableArray<SearchEntry> Entries => _entries;

    /// <exception cref="SqliteException">The index cannot be made: out of memory.</exception>
    public static SearchIndex Build(GuideSnapshot guide) => new(guide);

    /// <summary>Finds pages and the places on them. Null once disposed; use the newer index.</summary>
    public SearchResults? Find(SearchQuery query, int maxPages, int maxSections)
    {
        if (Rent() is not { } reader) return null;
        try
        {
            var terms = new QueryReading(_vocabulary, _synonyms, reader).Read(query);
            return new Ranking(_entries, _units, _synonyms, reader).Rank(query, terms, maxPages, maxSections);
        }
        finally
        {
            Return(reader);
        }
    }

    /// <summary>Retires the index: searches under way finish, and the memory is given back with the last of them.</summary>
    public void Dispose()
    {
        lock (_lock)
        {
            if (_isRetired) return;
            _isRetired = true;
            while (_idle.TryPop(out var reader)) reader.Dispose();
            _keeper.Dispose();
        }
    }

    private SearchReader? Rent()
    {
        lock (_lock)
        {
            if (_isRetired) return null;
            return _idle.TryPop(out var reader) ? reader : new SearchReader(_connectionString, _vocabulary, _synonyms.Endings);
        }
    }

    private void Return(SearchReader reader)
    {
        lock (_lock)
        {
            if (_isRetired || _idle.Count >= Environment.ProcessorCount) reader.Dispose();
            else _idle.Push(reader);
        }
    }
}
