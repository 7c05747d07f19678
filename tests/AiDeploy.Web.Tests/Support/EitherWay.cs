namespace AiDeploy.Web.Tests.Support;

/// <summary>A decision in which not knowing one answer can make no difference.</summary>
internal static class EitherWay
{
    public const string Yaml = """
        title: Either way
        summary: Two questions.
        published: 2026-12-01
        unsure: I don’t know yet
        questions:
          small: {name: Size, ask: Is it small?, why: It may matter., error: Select yes if it is small, unsure: You don’t know yet whether it is small, find-out: Look., answers: {"yes": {text: "Yes", says: It is small}, "no": {text: "No", says: It is not small}}}
          secret: {name: Secrecy, ask: Is it secret?, why: It matters., error: Select yes if it is secret, unsure: You don’t know yet whether it is secret, find-out: Ask., answers: {"yes": {text: "Yes", says: It is secret}, "no": {text: "No", says: It is not secret}}}
        rules:
          - {when: {small: "yes", secret: "no"}, recommend: product}
          - {when: {small: "yes"}, recommend: host}
          - {when: {secret: "yes"}, recommend: host}
          - {recommend: product}
        outcomes:
          product: {option: off-the-shelf, headline: Buy it, summary: Buy seats., next: [Buy seats.]}
          host: {option: self-hosting, headline: Host it, summary: Host it., next: [Host it.]}

        """;
}
