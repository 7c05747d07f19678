using AiDeploy.Web.Features.Costs;
using CsCheck;

namespace AiDeploy.Web.Tests.Features.Costs;

public sealed class BillTests
{
    [Fact]
    public void What_is_lost_in_rounding_goes_to_the_lines_that_lose_most() =>
        Assert.Equal([0.33m, 0.34m, 0.33m], Bill.Apportion([0.333m, 0.334m, 0.333m]));

    [Fact]
    public void Rounded_lines_add_up_to_their_rounded_sum() => Gen.Decimal[0, 1_000_000].Array[0, 8].Sample(static amounts =>
    {
        var cents = Bill.Apportion([.. amounts]);
        return cents.Sum() == Math.Round(amounts.Sum(), 2, MidpointRounding.AwayFromZero) && cents.Zip(amounts).All(static pair => Math.Abs(pair.First - pair.Second) < 0.01m);
    });
}
