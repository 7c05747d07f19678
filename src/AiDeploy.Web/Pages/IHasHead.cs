namespace AiDeploy.Web.Pages;

/// <summary>A page that says what stands in its head.</summary>
internal interface IHasHead
{
    Head Head { get; }
}
