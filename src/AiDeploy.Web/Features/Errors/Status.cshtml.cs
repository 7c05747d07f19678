using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Features.Errors;

/// <summary>
/// The page of every error, whatever the method; a program that asked for a file reads it as data. It changes nothing, so it needs no
/// antiforgery token.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class StatusModel(CurrentGuide guide) : ViewPage<MessageView>
{
    /// <summary>Without a handler, Razor Pages would answer OPTIONS with an empty 200.</summary>
    public PageResult OnOptions() => Page();

    /// <summary>Asked for by its own address, it is a page that isn't there.</summary>
    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (Response.StatusCode < StatusCodes.Status400BadRequest)
        {
            Response.StatusCode = StatusCodes.Status404NotFound;
        }

        var asked = context.HttpContext.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath;
        if (EndpointPatterns.IsFile(asked) && !Refusal.WantsPage(Request))
        {
            var view = MessageView.OfStatus(guide.Value, Response.StatusCode);
            context.Result = new ObjectResult(new ProblemDetails { Title = view.Title, Status = Response.StatusCode, Detail = view.Text });
            return;
        }

        var reference = Response.StatusCode == StatusCodes.Status500InternalServerError ? MessageView.Reference(HttpContext) : null;
        View = MessageView.OfStatus(guide.Value, Response.StatusCode, reference, asked);
        View = HttpContext.Features.Get<Refusal>() is { } refusal ? View with { Text = refusal.Detail } : View;
    }
}
