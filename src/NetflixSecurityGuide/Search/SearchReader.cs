using Microsoft.Data.Sqlite;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>One connection to an index with its statements prepared. Used by one request at a time.</summary>
internal sealed class SearchReader : IDisposable
{
    /// <summary>Title, headings, text. What a page is called says more than what it mentions.</summary>
    private const string Weights = "40.0, 12.0, 1.0";

    /// <summary>
    /// The most matches that are ranked, in the order of the index (articles first, in reading order), so that a word
    /// that is on every second page costs no more than one on every hundredth.
    /// </summary>
    private const int MaxRanked = 300;

    private readonly SqliteConnection _connection;
    private readonly SqliteCommand _rank;
    private readonly SqliteCommand _forms;
    private readonly Vocabulary _vocabulary;
    private readonly WordEndings _endings;

    public SearchReader(string connectionString, Vocabulary vocabulary, WordEndings endings)
    {
        (_vocabulary, _endings) = (vocabulary, endings);
        _connection = new SqliteConnection(connectionString);
        _connection.Open();
        _rank = Prepare($"SELECT rowid, bm25(unit, {Weights}) FROM unit WHERE unit MATCH $match LIMIT {MaxRanked}");
        _forms = Prepare("SELECT rowid FROM word WHERE word MATCH $match");
    }

    /// <summary>Number and score of the units that match; a higher score is better.</summary>
    public IEnumerable<(int Unit, double Score)> Rank(string match)
    {
        _rank.Parameters[0].Value = match;
        using var rows = _rank.ExecuteReader();
        while (rows.Read()) yield return (rows.GetInt32(0), -rows.GetDouble(1));
    }

    /// <summary>The words of the guide that differ from this one in ending or accents only.</summary>
    public IReadOnlyList<string> FormsOf(string word)
    {
        _forms.Parameters[0].Value = SearchTerm.AnyOf([_endings.StemOf(word)]);
        using var rows = _forms.ExecuteReader();
        var forms = new List<string>();
        while (rows.Read()) forms.Add(_vocabulary[rows.GetInt32(0)]);
        return forms;
    }

    public void Dispose()
    {
        _rank.Dispose();
        _forms.Dispose();
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
