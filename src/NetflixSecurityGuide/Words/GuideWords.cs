using NetflixSecurityGuide.Content;
using NetflixSecurityGuide.Words.Rooms;

namespace NetflixSecurityGuide.Words;

/// <summary>
/// All words of the interface in one language, from <c>words.yml</c>. Each room is a group of the file, and each property
/// of a room is a key in it.
/// </summary>
internal sealed class GuideWords
{
    /// <summary>Below the language's folder.</summary>
    public const string FileName = "words.yml";

    private static readonly Lazy<GuideWords> Shipped = new(ReadShipped);

    private GuideWords(WordsFile file)
    {
        Language = new(file.Room("language"));
        Dates = new(file.Room("dates"));
        Lists = new(file.Room("lists"));
        Site = new(file.Room("site"));
        Home = new(file.Room("home"));
        Article = new(file.Room("article"));
        Print = new(file.Room("print"));
        Codes = new(file.Room("codes"));
        Facts = new(file.Room("facts"));
        Glossary = new(file.Room("glossary"));
        Checklist = new(file.Room("checklist"));
        Item = new(file.Room("item"));
        Carry = new(file.Room("carry"));
        Plan = new(file.Room("plan"));
        Keep = new(file.Room("keep"));
        Offline = new(file.Room("offline"));
        Search = new(file.Room("search"));
        Share = new(file.Room("share"));
        Cookies = new(file.Room("cookies"));
        Errors = new(file.Room("errors"));
        Machines = new(file.Room("machines"));
        Scripts = new(file.Room("scripts"), Checklist, Item);
        Translation = new(file.Room("translation"));
        file.RefuseOthers();
    }

    /// <summary>The words that the site ships with, for a folder without a file of its own.</summary>
    public static GuideWords English => Shipped.Value;

    public LanguageRoom Language { get; }

    public DateRoom Dates { get; }

    public ListRoom Lists { get; }

    /// <summary>The frame of every page.</summary>
    public SiteRoom Site { get; }

    public HomeRoom Home { get; }

    /// <summary>Articles and all other texts from Markdown.</summary>
    public ArticleRoom Article { get; }

    public PrintRoom Print { get; }

    public CodesRoom Codes { get; }

    public FactsRoom Facts { get; }

    public GlossaryRoom Glossary { get; }

    public ChecklistRoom Checklist { get; }

    /// <summary>One item of a checklist, wherever it is shown.</summary>
    public ItemRoom Item { get; }

    /// <summary>Carrying, loading, erasing ticks, and a browser that keeps none.</summary>
    public CarryRoom Carry { get; }

    public PlanRoom Plan { get; }

    /// <summary>The plan as a file.</summary>
    public KeepRoom Keep { get; }

    /// <summary>The copy that a reader keeps on a device.</summary>
    public OfflineRoom Offline { get; }

    public SearchRoom Search { get; }

    public ShareRoom Share { get; }

    /// <summary>What the privacy page says of this browser.</summary>
    public CookiesRoom Cookies { get; }

    public ErrorsRoom Errors { get; }

    /// <summary>Feed, calendar, manifest and other files.</summary>
    public MachinesRoom Machines { get; }

    public ScriptsRoom Scripts { get; }

    /// <summary>What a translated page says of itself.</summary>
    public TranslationRoom Translation { get; }

    /// <summary>Reads the file, noting all that is wrong with it. What cannot be read comes back as a stand-in.</summary>
    public static GuideWords Read(ContentFile file) =>
        !file.IsEmpty("copy content/en/words.yml, or delete it") && YamlFields.TryParse(file.Text, file.Problems) is { } fields
            ? new GuideWords(new WordsFile(fields)).In(file, fields)
            : English;

    /// <summary>The tag must be the folder's: search engines and screen readers go by the one, addresses by the other.</summary>
    private GuideWords In(ContentFile file, YamlFields fields)
    {
        if (Language.Folder != file.Language && Language.Code.Length > 0)
            file.Problems.Add(fields.Fields("language").LineOf("code"), $"'code' is '{Language.Code}', and the folder is '{file.Language}'", "write the tag of the folder, with a region in capital letters");
        return this;
    }

    private static GuideWords ReadShipped()
    {
        using var stream = typeof(GuideWords).Assembly.GetManifestResourceStream(FileName)!;
        using var reader = new StreamReader(stream);
        return Read(ContentFile.FromText(FileName, reader.ReadToEnd()));
    }
}
