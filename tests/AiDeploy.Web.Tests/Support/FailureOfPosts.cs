using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;

namespace AiDeploy.Web.Tests.Support;

/// <summary>Makes the site break whenever a choice is posted, in the midst of the page that takes it.</summary>
internal sealed class FailureOfPosts : IResourceFilter
{
    public void OnResourceExecuting(ResourceExecutingContext context)
    {
        if (HttpMethods.IsPost(context.HttpContext.Request.Method) && context.HttpContext.Request.Path.StartsWithSegments("/decide", StringComparison.Ordinal))
        {
            throw new InvalidOperationException(Failure.Secret);
        }
    }

    public void OnResourceExecuted(ResourceExecutedContext context)
    {
    }
}
