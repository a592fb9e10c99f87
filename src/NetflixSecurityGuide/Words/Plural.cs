using System.Collections.Frozen;
using Microsoft.AspNetCore.Html;

namespace NetflixSecurityGuide.Words;

/// <summary>A sentence that changes with a number. The number is its first value, <c>{count}</c>.</summary>
internal sealed class Plural
{
    private readonly PluralRule _rule;
    private readonly FrozenDictionary<string, Sentence> _forms;

    internal Plural(PluralRule rule, FrozenDictionary<string, Sentence> forms) => (_rule, _forms) = (rule, forms);

    public string Of(int count, params ReadOnlySpan<object> others) => For(count).Of([count, .. others]);

    public HtmlString Html(int count, params ReadOnlySpan<object> others) => For(count).Html([count, .. others]);

    private Sentence For(int count) => _forms[_rule.FormOf(count)];
}
