using Lucene.Net.Analysis;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Util;

namespace AiDeploy.Search;

/// <summary>Writes numbers in one way: 9,000 and 9k as 9000, and the size of a model, 8b, as 8 and billion.</summary>
internal sealed class NumberFilter : TokenFilter
{
    private readonly ICharTermAttribute word;
    private AttributeSource.State? billion;

    public NumberFilter(TokenStream input)
        : base(input) => word = AddAttribute<ICharTermAttribute>();

    public override bool IncrementToken()
    {
        if (billion is not null)
        {
            RestoreState(billion);
            billion = null;
            word.SetEmpty().Append("billion");
            return true;
        }

        if (!m_input.IncrementToken())
        {
            return false;
        }

        if (char.IsDigit(word.Buffer[0]))
        {
            var number = word.ToString().Replace(",", "", StringComparison.Ordinal);
            var isBillions = number[^1] == 'b' && number[..^1].All(static letter => char.IsDigit(letter) || letter == '.');
            var isThousands = number.Length > 1 && number[^1] == 'k' && number[..^1].All(char.IsDigit);
            number = isThousands ? number[..^1] + "000" : number;
            billion = isBillions ? CaptureState() : null;
            word.SetEmpty().Append(isBillions ? number[..^1] : number);
        }

        return true;
    }

    public override void Reset()
    {
        base.Reset();
        billion = null;
    }
}
