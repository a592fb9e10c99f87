using Microsoft.Data.Sqlite;
using NetflixSecurityGuide.Guide.Wording;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// Two FTS5 tables that keep an index but no text: <c>unit</c> ranks pages, <c>word</c> knows which words are forms of
/// one another. Rows are numbered as the units and the words of the vocabulary are.
/// </summary>
internal static class SearchTables
{
    private const string Tokenizer = "unicode61 remove_diacritics 2";

    public static void FillUnits(SqliteConnection connection, IReadOnlyList<SearchEntry> entries, IReadOnlyList<SearchUnit> units, Synonyms synonyms)
    {
        // Nothing is ever rolled back: a database that fails to fill is thrown away.
        Run(connection, "PRAGMA journal_mode = OFF");
        Run(connection, $"CREATE VIRTUAL TABLE unit USING fts5(title, headings, text, {Options(synonyms)})");
        Insert(connection, "INSERT INTO unit(rowid, title, headings, text) VALUES ($row, $1, $2, $3)", columns: 3, InParallel(units, Columns));

        string[] Columns(SearchUnit unit)
        {
            var places = Enumerable.Range(unit.First, unit.Last - unit.First + 1).Select(at => entries[at]).ToList();
            return
            [
                WithGroups(places.Exists(place => place.IsTop) ? unit.Page.Title : ""),
                WithGroups(string.Join(" . ", places.Where(IsHeading).Select(place => place.Heading))),
                WithGroups(string.Join(" . ", places.Select(place => IsHeading(place) ? place.Text.ToString() : $"{place.Heading}. {place.Text}"))),
            ];

            // An item's line is one action among many on its page: it says less of the page than a heading does.
            bool IsHeading(SearchEntry place) => place.Kind != SearchKind.Item || unit.Kind == SearchKind.Item;
        }

        string WithGroups(string text) => string.Join(' ', synonyms.GroupsIn(text).Select(SearchTerm.TokenOf).Prepend(synonyms.Endings.StemsOf(text)));
    }

    public static void FillWords(SqliteConnection connection, Vocabulary vocabulary, Synonyms synonyms)
    {
        Run(connection, $"CREATE VIRTUAL TABLE word USING fts5(text, detail = none, {Options(synonyms)})");
        Insert(connection, "INSERT INTO word(rowid, text) VALUES ($row, $1)", columns: 1, vocabulary.All.Select(word => (string[])[synonyms.Endings.StemOf(word)]));
    }

    /// <summary>Words of a language that names its endings come as stems; SQLite itself knows only those of English.</summary>
    private static string Options(Synonyms synonyms) => $"content = '', tokenize = '{(synonyms.Endings.IsEmpty ? "porter " : "")}{Tokenizer}'";

    /// <summary>The next texts are put together while SQLite takes in the last ones; for a guide of some pages it is not worth the threads.</summary>
    private static IEnumerable<string[]> InParallel(IReadOnlyList<SearchUnit> units, Func<SearchUnit, string[]> columns) =>
        units.Count < 500 ? units.Select(columns) : units.AsParallel().AsOrdered().WithMergeOptions(ParallelMergeOptions.AutoBuffered).Select(columns);

#pragma warning disable CA2100 // All texts are this file's own.
    private static void Insert(SqliteConnection connection, string sql, int columns, IEnumerable<string[]> rows)
    {
        using var transaction = connection.BeginTransaction();
        using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = sql;
        insert.Parameters.Add("$row", SqliteType.Integer);
        for (var column = 1; column <= columns; column++) insert.Parameters.Add($"${column}", SqliteType.Text);
        foreach (var (row, values) in rows.Index())
        {
            insert.Parameters[0].Value = row;
            for (var column = 0; column < columns; column++) insert.Parameters[column + 1].Value = values[column];
            insert.ExecuteNonQuery();
        }

        transaction.Commit();
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
#pragma warning restore CA2100
}
