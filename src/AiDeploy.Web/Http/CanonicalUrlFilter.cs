using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Http;

/// <summary>
/// One address a page: any other spelling of it, and unknown query keys, redirect there. The head that says so is made once, and
/// kept for the layout.
/// </summary>
internal sealed class CanonicalUrlFilter : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        if (context is not { Result: PageResult, HandlerInstance: IHasHead { Head: var head } })
        {
            return;
        }

        context.HttpContext.Features.Set(head);
        var request = context.HttpContext.Request;
        if (head.Address is { } address
            && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && !HttpMethods.IsPost(request.Method)
            && LenientUrls.Asked(context.HttpContext) != address)
        {
            context.Result = new LocalRedirectResult(address, permanent: true, preserveMethod: true);
        }
    }
}
