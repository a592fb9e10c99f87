using System.Collections.Immutable;
using System.Globalization;
using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Guide.Items;
using NetflixSecurityGuide.Rendering.Code;
using NetflixSecurityGuide.Rendering.TaskLists;
using NetflixSecurityGuide.Rendering;

namespace NetflixSecurityGuide.Guide.Recovery;

/// <summary>Reads the questions, the plan and the words to send from <c>recovery/</c>.</summary>
internal sealed class RecoveryReader(DateOnly today)
{
    public static readonly ImmutableArray<string> GroupIds = ["now", "today", "week", "month"];

    public const int MaxQuestions = 7;

    public RecoveryPlan? Read(ContentFile questionsFile, ContentFile planFile, SitePage? planPage, SitePage? startPage, SitePage? wordsPage)
    {
        var questions = ReadQuestions(questionsFile);
        if (planPage is null) return null;

        var plan = new RecoveryPlan
        {
            Page = planPage,
            Questions = questions,
            Groups = ReadGroups(planPage, planFile.Problems),
            StartPage = startPage,
            WordsPage = wordsPage,
            Words = ReadWords(wordsPage),
        };
        if (planFile.Problems.All.Length + questionsFile.Problems.All.Length == 0)
            RecoveryPlanCheck.Check(plan, questionsFile.Problems, planFile.Problems);
        return plan;
    }

    private static ImmutableArray<Question> ReadQuestions(ContentFile file)
    {
        if (file.IsEmpty("write 'questions:' and the questions below it, or delete the folder recovery/") || YamlFields.TryParse(file.Text, file.Problems) is not { } fields) return [];
        ImmutableArray<Question> questions = [.. fields.List("questions", required: true).Select(ReadQuestion)];
        fields.RefuseOthers();
        RefuseTwice(questions.Select(question => (question.Id, question.Line)), "question", file.Problems);
        if (questions.Length > MaxQuestions) file.Problems.Add(questions[MaxQuestions].Line, $"there are {questions.Length} questions", $"ask at most {MaxQuestions}");
        return questions;
    }

    private static Question ReadQuestion(YamlFields entry)
    {
        var question = new Question
        {
            Id = entry.Text("id", 1, 20),
            Ask = entry.Text("ask", 5, 120),
            Hint = entry.OptionalText("hint", 1, 300),
            When = ReadCondition(entry),
            Answers = [.. entry.List("answers", required: true).Select(ReadAnswer)],
            Assumed = entry.OptionalText("assumed", 1, 20),
            Line = entry.Line,
        };
        entry.RefuseOthers();
        CheckId(question.Id, entry);
        if (question.Id == Question.ChangeKey) entry.Problems.Add(entry.LineOf("id"), $"the id '{question.Id}' is taken: it asks a question again", "choose another id");
        if (question.Assumed is { } assumed && question.Find(assumed) is null) entry.Problems.Add(entry.LineOf("assumed"), $"'{question.Id}' has no answer '{assumed}'", "name one of its answers");
        RefuseTwice(question.Answers.Select(answer => (answer.Id, question.Line)), "answer", entry.Problems);
        if (question.Find("unknown") is null) entry.Problems.Add(entry.LineOf("answers"), $"'{question.Id}' cannot be answered with \"I don't know\"", "add an answer with the id unknown");
        return question;
    }

    private static Answer ReadAnswer(YamlFields entry)
    {
        var needs = entry.Has("needs") ? entry.OneOf("needs", StageWords.ByWord) : (Stage?)null;
        var answer = new Answer(entry.Text("id", 1, 20), entry.Text("text", 1, 120), needs);
        entry.RefuseOthers();
        CheckId(answer.Id, entry);
        return answer;
    }

    /// <summary>Ids are used in addresses as they are.</summary>
    private static void CheckId(string id, YamlFields entry)
    {
        if (!Slug.IsWellFormed(id)) entry.Problems.Add(entry.LineOf("id"), $"the id '{id}' is malformed", Slug.Rule);
    }

    private static void RefuseTwice(IEnumerable<(string Id, int Line)> all, string what, ContentProblems problems)
    {
        foreach (var twice in all.GroupBy(one => one.Id, StringComparer.Ordinal).Where(same => same.Count() > 1))
            problems.Add(twice.Last().Line, $"there are two {what}s with the id '{twice.Key}'", "give each an id of its own");
    }

    private static Condition ReadCondition(YamlFields entry)
    {
        if (entry.OptionalText("when") is not { } text) return Condition.Always;
        if (Condition.TryParse(text) is { } condition) return condition;
        entry.Problems.Add(entry.LineOf("when"), $"'when: {text}' is not a condition", "write for example \"signin=no,unknown inbox=yes\"");
        return Condition.Always;
    }

    private ImmutableArray<PlanGroup> ReadGroups(SitePage page, ContentProblems problems)
    {
        var chapters = page.Body.Chapters().ToList();
        if (!chapters.Select(chapter => chapter.Heading.Id).SequenceEqual(GroupIds, StringComparer.Ordinal))
        {
            problems.Add(1, "the plan's groups are not right", "write the four sections " + string.Join(", ", GroupIds.Select(id => $"{{#{id}}}")) + " in this order");
            return [];
        }

        var lists = page.Body.Blocks.OfType<TaskLines>().Count();
        if (lists != chapters.Count || chapters.Exists(chapter => chapter.Blocks is not [.., TaskLines]))
        {
            problems.Add(1, $"the plan has {lists} lists of steps", "give each of the four groups exactly one list, at its end");
            return [];
        }

        ImmutableArray<PlanGroup> groups = [.. chapters.Select(chapter => new PlanGroup
        {
            Id = chapter.Heading.Id,
            Title = chapter.Heading.Text,
            IntroHtml = HtmlOf(chapter.Blocks),
            Steps = [.. ((TaskLines)chapter.Blocks[^1]).Lines.Select(line => ReadStep(line, problems))],
        })];

        foreach (var twice in groups.SelectMany(group => group.Steps).GroupBy(step => step.Item.Id).Where(same => same.Count() > 1))
            problems.Add(twice.Last().Line, $"the step '{twice.Key}' stands in the plan twice", "keep one, or give the other an id of its own");
        return groups;
    }

    private PlanStep ReadStep(TaskLine line, ContentProblems problems)
    {
        var when = Condition.Always;
        if (line.Properties.TryGetValue("when", out var text))
        {
            if (Condition.TryParse(text) is { } condition) when = condition;
            else problems.Add(line.Line, $"when=\"{text}\" is not a condition", "write for example when=\"signin=no,unknown inbox=yes\"");
        }

        if (line.Properties.TryGetValue("undo", out var undo) && undo != "no")
            problems.Add(line.Line, $"undo={undo} means nothing", "write undo=no or leave it out");
        Stage? stage = null;
        if (line.Properties.TryGetValue("stage", out var word))
        {
            if (StageWords.ByWord.TryGetValue(word, out var known)) stage = known;
            else problems.Add(line.Line, $"stage={word} means nothing", $"use one of {StageWords.All}");
        }

        return new PlanStep
        {
            Item = ChecklistItemReader.Read(line, problems, today, "when", "undo", "stage", "minutes", "or"),
            When = when,
            Stage = stage,
            IsAlternative = line.Classes.Contains("or", StringComparer.Ordinal),
            Minutes = ReadMinutes(line, problems),
            CanBeUndone = undo != "no",
            Line = line.Line,
        };
    }

    private static int? ReadMinutes(TaskLine line, ContentProblems problems)
    {
        if (!line.Properties.TryGetValue("minutes", out var text)) return null;
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes) && minutes is >= 1 and <= 600) return minutes;
        problems.Add(line.Line, $"minutes={text} is not a number of minutes", "write a whole number from 1 to 600, for example minutes=10");
        return null;
    }

    /// <summary>In each section, the first block of code is the text to send, and what is above it says when.</summary>
    private static ImmutableArray<WordsToSend> ReadWords(SitePage? page) =>
    [
        .. from chapter in page?.Body.Chapters() ?? []
        let text = chapter.Blocks.OfType<CodeText>().FirstOrDefault()
        where text is not null
        select new WordsToSend(chapter.Heading.Id, chapter.Heading.Text, HtmlOf(chapter.Blocks.TakeWhile(block => block != text)), text.Text.Trim()),
    ];

    private static string HtmlOf(IEnumerable<BodyBlock> blocks) => string.Concat(blocks.OfType<Prose>().Select(prose => prose.Html.ToString())).Trim();
}
