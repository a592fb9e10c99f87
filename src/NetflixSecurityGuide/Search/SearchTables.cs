using Microsoft.Data.Sqlite;

namespace NetflixSecurityGuide.Search;

/// <summary>
/// Two FTS5 tables: <c>unit</c> ranks pages and keeps no text; <c>entry</c> has the text of each place, to choose and
/// mark the places of the best pages. Rows are numbered as units and entries are.
/// </summary>
internal static class SearchTables
{
    private const string Tokenizer = "tokenize = 'porter unicode61 remove_diacritics 2'";

    public static void Fill(SqliteConnection connection, IReadOnlyList<SearchEntry> entries, IReadOnlyList<SearchUnit> units, Synonyms synonyms)
    {
        // Nothing is ever rolled back: a database that fails to fill is thrown away.
        Run(connection, "PRAGMA journal_mode = OFF");
        Run(connection, $"CREATE VIRTUAL TABLE unit USING fts5(title, headings, text, content = '', {Tokenizer})");
        Run(connection, $"CREATE VIRTUAL TABLE entry USING fts5(heading, text, detail = column, {Tokenizer})");
        using (var transaction = connection.BeginTransaction())
        {
            FillUnits(connection, transaction, entries, units, synonyms);
            FillEntries(connection, transaction, entries);
            transaction.Commit();
        }

        Run(connection, "INSERT INTO unit(unit) VALUES ('optimize')");
        Run(connection, "INSERT INTO entry(entry) VALUES ('optimize')");
    }

    private static void FillUnits(
        SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<SearchEntry> entries, IReadOnlyList<SearchUnit> units, Synonyms synonyms)
    {
        using var insert = Insert(connection, transaction, "INSERT INTO unit(rowid, title, headings, text) VALUES ($row, $1, $2, $3)", columns: 3);
        for (var row = 0; row < units.Count; row++)
        {
            var unit = units[row];
            var places = Enumerable.Range(unit.First, unit.Last - unit.First + 1).Select(at => entries[at]).ToList();
            insert.Parameters[0].Value = row;
            insert.Parameters[1].Value = WithGroups(places.Exists(place => place.IsTop) ? unit.Page.Title : "");
            // An item's line is one action among many on its page: it says less of the page than a heading does.
            insert.Parameters[2].Value = WithGroups(string.Join(" . ", places.Where(IsHeading).Select(place => place.Heading)));
            insert.Parameters[3].Value = WithGroups(string.Join(" . ", places.Select(place => IsHeading(place) ? place.Text : $"{place.Heading}. {place.Text}")));
            insert.ExecuteNonQuery();

            bool IsHeading(SearchEntry place) => place.Kind != SearchKind.Item || unit.Kind == SearchKind.Item;
        }

        string WithGroups(string text) => string.Join(' ', synonyms.GroupsIn(text).Select(SearchTerm.TokenOf).Prepend(text));
    }

    private static void FillEntries(SqliteConnection connection, SqliteTransaction transaction, IReadOnlyList<SearchEntry> entries)
    {
        using var insert = Insert(connection, transaction, "INSERT INTO entry(rowid, heading, text) VALUES ($row, $1, $2)", columns: 2);
        for (var row = 0; row < entries.Count; row++)
        {
            insert.Parameters[0].Value = row;
            insert.Parameters[1].Value = MarkedText.WithoutMarks(entries[row].IsTop ? entries[row].Page.Title : entries[row].Heading);
            insert.Parameters[2].Value = MarkedText.WithoutMarks(entries[row].Text);
            insert.ExecuteNonQuery();
        }
    }

#pragma warning disable CA2100 // All texts are this file's own.
    private static SqliteCommand Insert(SqliteConnection connection, SqliteTransaction transaction, string sql, int columns)
    {
        var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = sql;
        insert.Parameters.Add("$row", SqliteType.Integer);
        for (var column = 1; column <= columns; column++) insert.Parameters.Add($"${column}", SqliteType.Text);
        return insert;
    }

    private static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
#pragma warning restore CA2100
}
