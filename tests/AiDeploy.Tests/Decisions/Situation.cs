using System.Collections.Immutable;
using AiDeploy.Decisions;

namespace AiDeploy.Tests.Decisions;

/// <summary>A case as a consultant would hear it, with the advice a consultant would give.</summary>
/// <param name="Name">The case in one line.</param>
/// <param name="Advice">The id of the ending; where something is open, of the start that is advised until it is known.</param>
/// <param name="Facts">What is known, as answers that versions 1 and 2 both have; what isn't named isn't known.</param>
/// <param name="First">What version 1 hears besides.</param>
/// <param name="Second">What version 2 hears besides.</param>
public sealed record Situation(string Name, string Advice, string Facts, string First, string Second)
{
    /// <summary>Written before the rules of version 2. Most of them went wrong in version 1.</summary>
    public static ImmutableArray<Situation> All { get; } =
    [
        new("A German hospital writes discharge letters between 8 and 18 on its own machines; its IT can run them by day",
            "host",
            "boundary-own-hardware users-staff product-none failing-untested",
            "need-generative serving-no", "job-write serving-hours"),
        new("The same hospital, whose information system offers a letter module that runs in the house",
            "product-own-servers",
            "boundary-own-hardware users-staff product-as-is",
            "need-generative serving-no", "job-write serving-no"),
        new("The same hospital, with nobody to run a server and no product",
            "host-with-partner",
            "boundary-own-hardware users-staff product-none serving-no",
            "need-generative", "job-write"),
        new("A help center with 40,000 questions a month, which doesn’t know of products for it",
            "product-per-use",
            "boundary-vendor-terms users-customers bill-fine failing-untested evals-none",
            "need-generative", "job-documents retrieval-not-tried"),
        new("The same help center after two weeks: the agent of its help desk solves most questions",
            "product-per-use",
            "boundary-vendor-terms users-customers product-connected bill-fine",
            "need-generative failing-untested", "job-documents"),
        new("The same help center: the agent of its help desk failed, and nobody has tested a model",
            "api-with-retrieval",
            "boundary-vendor-terms users-customers product-none bill-fine failing-untested",
            "need-generative", "job-documents retrieval-not-tried"),
        new("An insurer’s phone line, with a product that is sold per call",
            "product-per-use",
            "boundary-extra-terms users-customers product-as-is bill-fine failing-untested",
            "need-generative", "job-chat"),
        new("Invoices are read by a service that is sold by the page, as a step in accounting",
            "product-per-use",
            "boundary-vendor-terms users-systems product-as-is bill-fine failing-untested",
            "need-generative", "job-extract"),
        new("A civil servant who knows only that it is for colleagues and about writing",
            "product",
            "users-staff",
            "need-generative", "job-write"),
        new("Somebody who knows nothing yet but that it takes language",
            "product",
            "",
            "need-generative", "job-other"),
        new("A ministry whose IT has approved an assistant",
            "product",
            "boundary-own-cloud users-staff product-as-is",
            "need-generative", "job-write"),
        new("Three million documents a month, a bill that hurts, thousands of labels, nothing tested",
            "api-cheaper",
            "boundary-vendor-terms users-systems product-none bill-high failing-untested volume-steady-high "
            + "examples-thousands ml-no evals-none serving-no",
            "need-generative", "job-extract"),
        new("A startup with 300 labels and a bill that hurts, whose prompt nobody has tested",
            "api-cheaper",
            "boundary-vendor-terms users-customers product-none bill-high failing-untested volume-bursty "
            + "examples-hundreds ml-no evals-informal",
            "need-generative", "job-write"),
        new("A bank answers its staff from its files, in its own cloud account",
            "api-with-retrieval",
            "boundary-own-cloud users-staff product-none bill-fine failing-untested",
            "need-generative", "job-documents retrieval-not-tried"),
        new("An insurer’s damage codes: tested, scored, labeled, with people who train models",
            "tuned-api",
            "boundary-vendor-terms users-systems product-none bill-fine failing-behavior evals-automated "
            + "examples-thousands ml-yes",
            "need-generative retrieval-not-relevant", "job-extract"),
        new("The same insurer without people who train models",
            "api-close-the-gaps",
            "boundary-vendor-terms users-systems product-none bill-fine failing-behavior evals-automated "
            + "examples-thousands ml-no",
            "need-generative retrieval-not-relevant", "job-extract"),
        new("The same insurer without test cases",
            "api-evals-first",
            "boundary-vendor-terms users-systems product-none bill-fine failing-behavior evals-informal "
            + "examples-thousands ml-yes",
            "need-generative retrieval-not-relevant", "job-extract"),
        new("Messages are sorted at volume: tested, scored, labeled, with people, and the bill hurts",
            "tuned-small-model",
            "boundary-vendor-terms users-systems product-none bill-high failing-nothing volume-steady-high "
            + "evals-automated examples-thousands ml-yes",
            "need-generative", "job-extract"),
        new("The same messages without people who train models",
            "api-cheaper",
            "boundary-vendor-terms users-systems product-none bill-high failing-nothing volume-steady-high "
            + "evals-automated examples-thousands ml-no",
            "need-generative", "job-extract"),
        new("The same messages, judged by looking at some results",
            "api-cheaper",
            "boundary-vendor-terms users-systems product-none bill-high failing-nothing volume-steady-high "
            + "evals-informal examples-thousands ml-yes",
            "need-generative", "job-extract"),
        new("A search engine whose bill would end it, with steady load and people for GPUs",
            "host",
            "boundary-vendor-terms users-customers product-none bill-prohibitive volume-steady-high serving-yes failing-untested",
            "need-generative", "job-other"),
        new("A bill that would end the project, with traffic in bursts",
            "api-cheaper",
            "boundary-vendor-terms users-customers product-none bill-prohibitive volume-bursty failing-untested examples-few",
            "need-generative", "job-chat"),
        new("A ship without a network, and no product for it",
            "on-device",
            "boundary-offline users-staff product-none",
            "need-generative", "job-documents"),
        new("A rescue team that translates without a network with a device made for it",
            "product-own-servers",
            "boundary-offline users-staff product-as-is",
            "need-generative", "job-other"),
        new("Developers who may use a coding assistant",
            "product",
            "boundary-vendor-terms users-staff product-as-is",
            "need-generative", "job-code"),
        new("Developers of a defense firm, with a coding assistant that runs on the firm’s servers",
            "product-own-servers",
            "boundary-own-hardware users-staff product-connected serving-yes failing-untested",
            "need-generative", "job-code"),
        new("Payroll rules that fit on a page",
            "no-generative-ai",
            "boundary-own-hardware users-staff",
            "need-deterministic", "job-ordinary"),
        new("An agent that books freight, tried by nobody yet",
            "api",
            "boundary-vendor-terms users-systems product-none bill-fine failing-untested",
            "need-generative", "job-act"),
        new("A voice on the phone whose answers are right and come too late",
            "dedicated-endpoint",
            "boundary-vendor-terms users-customers product-none bill-fine failing-latency",
            "need-generative", "job-chat"),
        new("A law firm searches its files with a product and its connectors",
            "product-connected",
            "boundary-extra-terms users-staff product-connected",
            "need-generative", "job-documents"),
        new("Document search is in place, the style is off, and there are no test cases",
            "api-evals-first",
            "boundary-vendor-terms users-staff product-none bill-fine failing-behavior evals-none retrieval-tried",
            "need-generative", "job-documents"),
        new("A city writes plain language in its own cloud account",
            "api-own-cloud",
            "boundary-own-cloud users-staff product-none bill-fine failing-untested",
            "need-generative", "job-write"),
        new("A help desk that doesn’t know its bill",
            "api",
            "boundary-vendor-terms users-staff product-none failing-untested volume-low examples-few evals-none ml-no serving-no",
            "need-generative", "job-chat"),
        new("A defense firm with test cases, labels and people, whose open model has the facts and still fails",
            "host-tuned",
            "boundary-own-hardware users-staff product-none serving-yes failing-behavior evals-automated "
            + "examples-thousands ml-yes",
            "need-generative retrieval-tried", "job-extract"),
    ];

    /// <summary>Answers what a version asks, and says “I don’t know yet” to what isn’t known.</summary>
    public Recommendation In(Decision decision)
    {
        var known = $"{Facts} {(decision.Version == 1 ? First : Second)}".Split(' ', StringSplitOptions.RemoveEmptyEntries);
        var answers = Answers.None;
        while (decision.Step(answers) is Step.Ask { Question: var question })
        {
            var answer = known.Select(decision.Parse).OfType<GivenAnswer>().FirstOrDefault(given => given.Question == question);
            answers = answers.With(question, answer?.Answer ?? question.Unsure);
        }

        return Recommendation.Explain(decision, answers)!;
    }

    public override string ToString() => Name;
}
