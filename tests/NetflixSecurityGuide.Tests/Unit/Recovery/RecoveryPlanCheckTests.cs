namespace NetflixSecurityGuide.Tests.Unit.Recovery;

public sealed class RecoveryPlanCheckTests
{
    private static readonly SmallPlan Sound = new();

    [Fact]
    public void A_sound_plan_has_no_problems() => Assert.Empty(Sound.Problems());

    [Fact]
    public void A_password_step_above_the_mailbox_step_is_refused() =>
        Refused(
            Sound with { Now = Move(Sound.Now, "#change", "#pictures") },
            "the step 'change' comes before 'mailbox' for the answers inbox=unknown signin=yes", "reset links and codes go to the mailbox");

    [Fact]
    public void A_device_step_above_the_password_step_is_refused() =>
        Refused(
            Sound with { Now = Sound.Now.Replace("{#pictures .essential stage=evidence}", "{#pictures .essential stage=devices}", StringComparison.Ordinal) },
            "the step 'pictures' comes before 'change'", "signs straight back in");

    [Fact]
    public void A_sign_out_above_the_contact_details_is_refused() =>
        Refused(Sound with { Now = Move(Sound.Now, "#devices", "#details") }, "the step 'devices' comes before 'details'", "signs straight back in");

    [Fact]
    public void A_sign_out_above_the_password_is_refused_where_no_contact_details_are_between_them() =>
        Refused(
            Sound with { Now = Move(Without(Sound.Now, "#details"), "#devices", "#reset") },
            "the step 'devices' comes before 'reset'", "signs straight back in");

    [Theory]
    [InlineData("#details", "waits for later", "a stranger can come back")]
    [InlineData("#devices", "waits for later", "a stranger can come back")]
    public void A_step_that_shuts_the_stranger_out_does_not_wait_for_later(string step, params string[] words) =>
        Refused(Sound with { Now = Without(Sound.Now, step), Today = LineOf(Sound.Now, step) + '\n' + Sound.Today }, words);

    [Fact]
    public void Contact_details_without_a_sign_out_after_them_are_refused() =>
        Refused(Sound with { Now = Without(Sound.Now, "#devices") }, "no sign-out follows the step 'details'", "stage=devices");

    [Fact]
    public void A_look_that_others_wait_for_is_refused() =>
        Refused(
            Sound with { Now = Sound.Now.Replace("{#pictures .essential stage=evidence}", "{#pictures .essential stage=look}", StringComparison.Ordinal) },
            "the step 'pictures' comes before 'devices'", "nothing may wait for it");

    [Fact]
    public void Pictures_below_the_password_are_refused() =>
        Refused(
            Sound with { Now = Sound.Now + "\n- [ ] Take more pictures {#more .extra stage=evidence}" },
            "the step 'change' comes before 'more'", "looks different");

    [Fact]
    public void An_answer_whose_need_no_step_meets_is_refused() =>
        Refused(
            Sound with { Now = Sound.Now.Replace(" stage=mailbox", "", StringComparison.Ordinal) },
            "there is no step with stage=mailbox, which the answer 'I don't know' needs");

    [Fact]
    public void Answers_without_a_step_right_now_are_refused() =>
        Refused(
            Sound with { Now = """- [ ] Change the password {#change .essential stage=password when="signin=yes inbox=unknown"}""" },
            "lead to no step in 'now'");

    [Fact]
    public void Answers_without_a_step_today_are_refused() =>
        Refused(Sound with { Today = """- [ ] Look through the devices {#list .essential when="signin=yes"}""" }, "lead to no step in 'today'");

    [Fact]
    public void A_step_that_no_answers_lead_to_is_refused() =>
        Refused(
            Sound with
            {
                Questions = Sound.Questions.Replace("  - id: inbox\n", "  - id: inbox\n    when: \"signin=unknown\"\n", StringComparison.Ordinal),
                Today = Sound.Today + "\n" + """- [ ] Never {#never .extra when="signin=yes inbox=yes"}""",
            },
            "no answers lead to the step 'never'");

    [Fact]
    public void A_question_whose_answer_changes_nothing_is_refused() =>
        Refused(
            Sound with
            {
                Questions = Sound.Questions + """

                  - id: colour
                    ask: Which colour do you like?
                    answers:
                      - { id: red, text: "Red" }
                      - { id: unknown, text: "I don't know" }
                """,
            },
            "the answer to 'colour' changes nothing in the plan");

    [Fact]
    public void An_alternative_without_a_step_above_it_is_refused() =>
        Refused(
            Sound with { Today = Sound.Today.Replace("{#list .essential", "{#list .essential .or", StringComparison.Ordinal) },
            "the step 'list' is marked .or, but begins its group");

    [Theory]
    [InlineData("stage=mailbox", "stage=letterbox", "stage=letterbox means nothing", "evidence, mailbox, password, details, devices, look")]
    [InlineData("when=\"inbox=unknown\"", "when=\"inbox=maybe\"", "'inbox' has no answer 'maybe'", "yes, unknown")]
    [InlineData("when=\"inbox=unknown\"", "when=\"postbox=yes\"", "the condition names 'postbox', which is not asked before", "earlier question")]
    public void A_mark_that_means_nothing_is_refused_with_what_to_write(string right, string wrong, string problem, string remedy) =>
        Refused(Sound with { Now = Sound.Now.Replace(right, wrong, StringComparison.Ordinal) }, problem, remedy);

    [Theory]
    [InlineData("id: inbox", "id: ask", "the id 'ask' is taken")]
    [InlineData("id: inbox", "id: signin", "there are two questions with the id 'signin'")]
    [InlineData("{ id: unknown, text: \"I don't know\", needs: mailbox }", "{ id: \"yes\", text: \"I don't know\" }", "there are two answers with the id 'yes'")]
    [InlineData("    ask: Can you sign in?\n", "    ask: Can you sign in?\n    assumed: perhaps\n", "'signin' has no answer 'perhaps'")]
    [InlineData("needs: mailbox", "needs: letterbox", "'needs' cannot be 'letterbox'")]
    [InlineData("{ id: \"yes\", text: \"Yes\" }", "{ id: \"Yes & no\", text: \"Yes\" }", "the id 'Yes & no' is malformed")]
    public void A_broken_question_is_refused(string right, string wrong, string problem) =>
        Refused(Sound with { Questions = Sound.Questions.Replace(right, wrong, StringComparison.Ordinal) }, problem);

    private static void Refused(SmallPlan plan, params string[] words) =>
        Assert.Contains(plan.Problems(), problem => Array.TrueForAll(words, word => problem.Contains(word, StringComparison.Ordinal)));

    private static string LineOf(string steps, string mark) => steps.Split('\n').First(line => line.Contains(mark, StringComparison.Ordinal));

    private static string Without(string steps, string mark) => string.Join('\n', steps.Split('\n').Where(line => line != LineOf(steps, mark)));

    /// <summary>Puts the line with one mark above the line with another.</summary>
    private static string Move(string steps, string what, string above)
    {
        var lines = Without(steps, what).Split('\n').ToList();
        lines.Insert(lines.IndexOf(LineOf(steps, above)), LineOf(steps, what));
        return string.Join('\n', lines);
    }
}
