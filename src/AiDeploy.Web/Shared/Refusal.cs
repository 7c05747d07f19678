namespace AiDeploy.Web.Shared;

/// <summary>Why a file can't be made: data for a program, and a page for somebody who followed a link to it.</summary>
internal sealed class Refusal(int status, string detail) : IResult
{
    public string Detail => detail;

    public static bool WantsPage(HttpRequest request) =>
        request.Headers.Accept.ToString().Contains(MediaTypeNames.Text.Html, StringComparison.OrdinalIgnoreCase);

    /// <summary>The page of the status shows <see cref="Detail"/>.</summary>
    public Task ExecuteAsync(HttpContext httpContext)
    {
        if (!WantsPage(httpContext.Request))
        {
            return Results.Problem(detail, statusCode: status).ExecuteAsync(httpContext);
        }

        httpContext.Response.StatusCode = status;
        httpContext.Features.Set(this);
        return Task.CompletedTask;
    }
}
