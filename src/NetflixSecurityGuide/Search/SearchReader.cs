using Microsoft.Data.Sqlite;

namespace NetflixSecurityGuide.Search;

/// <summary>One connection to an index with its statements prepared. Used by one request at a time.</summary>
internal sealed class SearchReader : IDisposable
{
    /// <summary>Title, headings, text. What a page is called says more than what it mentions.</summary>
    private const string Weights = "40.0, 12.0, 1.0";

    /// <summary>
    /// The most matches that are ranked, in the order of the index (articles first, in reading order), so that a word
    /// that stands on every second page costs no more than one on every hundredth.
    /// </summary>
    private const int MaxRanked = 300;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _exists;
    private readonly SqliteCommand _rank;
    private readonly SqliteCommand _places;

    public SearchReader(string connectionString)
    {
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        _exists = Prepare("SELECT EXISTS (SELECT 1 FROM unit WHERE unit MATCH $match)");
        _rank = Prepare($"SELECT rowid, bm25(unit, {Weights}) FROM unit WHERE unit MATCH $match LIMIT {MaxRanked}");
        _places = Prepare(
            """
            SELECT rowid, highlight(entry, 0, char(2), char(3)), snippet(entry, 1, char(2), char(3), '…', 28)
            FROM entry WHERE entry MATCH $match AND rowid BETWEEN $first AND $last
            """);
        _places.Parameters.Add("$first", SqliteType.Integer);
        _places.Parameters.Add("$last", SqliteType.Integer);
    }

    /// <summary>Whether any unit has the word, whatever its ending or accents.</summary>
    public bool Exists(string word)
    {
        _exists.Parameters[0].Value = $"\"{word}\"";
        return _exists.ExecuteScalar() is 1L;
    }

    /// <summary>Number and score of the units that match; a higher score is better.</summary>
    public IEnumerable<(int Unit, double Score)> Rank(string match)
    {
        _rank.Parameters[0].Value = match;
        using var rows = _rank.ExecuteReader();
        while (rows.Read()) yield return (rows.GetInt32(0), -rows.GetDouble(1));
    }

    /// <summary>The entries of a unit that have any of the words, marked.</summary>
    public IEnumerable<(int Entry, MarkedText Heading, MarkedText Snippet)> Places(string match, SearchUnit unit)
    {
        _places.Parameters[0].Value = match;
        _places.Parameters[1].Value = unit.First;
        _places.Parameters[2].Value = unit.Last;
        using var rows = _places.ExecuteReader();
        while (rows.Read()) yield return (rows.GetInt32(0), MarkedText.Parse(rows.GetString(1)), MarkedText.Parse(rows.GetString(2)));
    }

    public void Dispose()
    {
        _exists.Dispose();
        _rank.Dispose();
        _places.Dispose();
        _connection.Dispose();
    }

    private SqliteCommand Prepare(string sql)
    {
        var command = _connection.CreateCommand();
#pragma warning disable CA2100 // The text is this file's own; what a reader typed is a parameter.
        command.CommandText = sql;
#pragma warning restore CA2100
        command.Parameters.Add("$match", SqliteType.Text);
        return command;
    }
}
