using Microsoft.AspNetCore.RateLimiting;

namespace AiDeploy.Web.Features.Ask;

/// <summary>Answers a question. A get calls no model; a post may. Neither changes anything, so there is no antiforgery token.</summary>
[IgnoreAntiforgeryToken, TakesForm(MaxValue = 4096), EnableRateLimiting(Policies.Posts)]
internal sealed class AskModel(
    CurrentGuide guide, IOptions<AskOptions> options, AnswerGenerator model, PublicAddress address) : ViewPage<AskView>
{
    public void OnGet([FromQuery] string? q) => Quote(q);

    public async Task<IActionResult> OnPostAsync([FromForm] string? q)
    {
        if (!SameOrigin.Allows(Request, new(address.Of(Request, "/"))))
        {
            return StatusCode(StatusCodes.Status403Forbidden);
        }

        Quote(q);
        if (View.Reply is not null)
        {
            await foreach (var one in model.AskAsync(View.Question, AskStream.AskedBy(HttpContext), HttpContext.RequestAborted))
            {
                View = one switch
                {
                    AskEvent.Final final => View with { Written = final.Sentences },
                    AskEvent.Fallback fallback => View with { Failure = fallback.Reason },
                    _ => View,
                };
            }
        }

        if (View.Failure == AskQuota.Exhausted)
        {
            Response.StatusCode = StatusCodes.Status429TooManyRequests;
            Response.Headers.RetryAfter = "60";
        }

        return Page();
    }

    /// <summary>Answers with the guide's own words.</summary>
    private void Quote(string? question)
    {
        View = AskView.Of(guide.Value, question) with { Label = options.Value.IsOn ? options.Value.Label : null };
        Response.StatusCode = View.IsTooLong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
    }
}
