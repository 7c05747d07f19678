namespace AiDeploy.Web.Features.Recommend;

/// <content>What the law asks for, with the pages that say so.</content>
internal sealed partial class DecisionRecord
{
    private void WriteDuties()
    {
        var duties = view.Recommendation.Notes.Where(static note => note.Kind == NoteKind.Duty).ToList();
        if (duties.Count == 0)
        {
            return;
        }

        Heading(3, "What the law asks for");
        text.Append('\n');
        foreach (var duty in duties)
        {
            text.Append("* ").Append(MarkdownEscapes.Of(duty.Text)).Append('\n');
            foreach (var source in view.Guide.FactsOf(duty).SelectMany(static fact => fact.Current.Origin.Sources))
            {
                text.Append("  * Source: ").Append(MarkdownEscapes.Of(source.Title)).Append(", <").Append(source.Url).Append(">\n");
            }
        }

        Paragraph("This is a short list and not legal advice.");
    }
}
