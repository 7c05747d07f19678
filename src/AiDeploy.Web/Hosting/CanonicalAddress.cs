using AiDeploy.Web.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace AiDeploy.Web.Hosting;

/// <summary>One address a page: any other spelling of it, and unknown query keys, redirect there.</summary>
internal sealed class CanonicalAddress : IPageFilter
{
    public void OnPageHandlerSelected(PageHandlerSelectedContext context)
    {
    }

    public void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
    }

    public void OnPageHandlerExecuted(PageHandlerExecutedContext context)
    {
        var request = context.HttpContext.Request;
        if (context is { Result: PageResult, HandlerInstance: IHasHead { Head.Address: { } address } }
            && context.HttpContext.Response.StatusCode == StatusCodes.Status200OK
            && !HttpMethods.IsPost(request.Method)
            && PastedAddress.Asked(context.HttpContext) + request.QueryString.Value != address)
        {
            context.Result = new LocalRedirectResult(address, permanent: true, preserveMethod: true);
        }
    }
}
