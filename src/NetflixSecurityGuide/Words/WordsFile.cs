using NetflixSecurityGuide.Content;

namespace NetflixSecurityGuide.Words;

/// <summary><c>words.yml</c> while it is read, room by room.</summary>
internal sealed class WordsFile
{
    private const string Remedy = "correct its spelling, or take it out";

    private readonly YamlFields _fields;
    private readonly YamlFields _language;
    private readonly PluralRule _rule;
    private readonly List<YamlFields> _read = [];

    public WordsFile(YamlFields fields)
    {
        _fields = fields;
        _language = fields.Fields("language", required: true);
        _rule = RuleOf(_language);
    }

    public RoomReader Room(string name)
    {
        var room = name == "language" ? _language : _fields.Fields(name, required: true);
        _read.Add(room);
        return new RoomReader(room, _rule);
    }

    /// <summary>Notes every group and key that no room has asked for. Call it last.</summary>
    public void RefuseOthers()
    {
        foreach (var room in _read) room.RefuseOthers(Remedy);
        _fields.RefuseOthers(Remedy);
    }

    private static PluralRule RuleOf(YamlFields language)
    {
        const string key = "plural-rule";
        var name = language.Text(key);
        if (PluralRule.All.FirstOrDefault(rule => rule.Name == name) is { } known) return known;
        if (name.Length > 0) language.Problems.Add(language.LineOf(key), $"there is no plural rule '{name}'", $"use one of {string.Join(", ", PluralRule.All.Select(rule => rule.Name))}");
        return PluralRule.OneIsSingular;
    }
}
