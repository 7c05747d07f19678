namespace AiDeploy.Web.Tests.Support;

/// <summary>
/// A second version of the quick decision: it renames a question, gives one of its values another name, no longer asks
/// about integration, and recommends hosting wherever a limit is written down.
/// </summary>
internal static class VersionTwo
{
    public const string Yaml = """
        title: Quick decision
        summary: Three questions at most.
        published: 2027-02-01
        unsure: I don’t know yet
        from:
          version: 1
          renamed: {ceiling: plateau}
          values: {limits: {"yes": written}}
          retired: [integration]
        questions:
          product:
            name: A ready-made product
            ask: Is there a product that does the job?
            why: Nothing else is faster or cheaper to try.
            error: Select yes if a product does the job
            unsure: You don’t know yet whether a product does the job
            find-out: Try one.
            answers:
              "yes": {text: "Yes", says: A product does the job}
              "no": {text: "No", says: No product does the job}
          limits:
            name: Hard limits
            ask: Is a hard limit written down?
            why: Hosting needs a reason that can be shown.
            error: Select if a hard limit is written down
            unsure: You don’t know yet whether a hard limit is written down
            find-out: Ask.
            answers:
              written: {text: Written down, says: A hard limit is written down}
              "no": {text: "No", says: No hard limit is written down}
          plateau:
            name: Plateau
            ask: Are your prompts on a plateau?
            why: Most quality problems are solved by prompts.
            error: Select yes if your prompts are on a plateau
            unsure: You don’t know yet whether your prompts are on a plateau
            find-out: Measure.
            answers:
              "yes": {text: "Yes", says: Prompts are on a plateau}
              "no": {text: "No", says: Prompts are not on a plateau}
        rules:
          - {when: {product: "yes"}, recommend: product}
          - {when: {limits: written}, recommend: host}
          - {when: {plateau: "yes"}, recommend: tuned-api}
          - {recommend: api}
        outcomes:
          product: {option: off-the-shelf, headline: Use an off-the-shelf product, summary: Buy seats., next: [Buy seats.]}
          host: {option: self-hosting, headline: Evaluate hosting an open model yourself, summary: Host it., next: [Host it.]}
          tuned-api: {option: fine-tuning, headline: Fine-tune a model and call it through an API, summary: Tune it., next: [Tune it.]}
          api: {option: api-integration, headline: Stay with an API integration, summary: Call it., next: [Call it.]}

        """;
}
