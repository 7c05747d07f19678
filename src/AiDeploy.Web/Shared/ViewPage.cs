namespace AiDeploy.Web.Shared;

/// <summary>Something that says what stands in the head of its page.</summary>
internal interface IHasHead
{
    Head Head { get; }
}

/// <summary>The model of a page that shows one view. A handler makes the view.</summary>
internal abstract class ViewPage<TView> : PageModel, IHasHead
    where TView : class, IHasHead
{
    public TView View { get; protected set; } = null!;

    public virtual Head Head => View.Head;

    /// <summary>Shows a view; without one, there is no such page.</summary>
    protected IActionResult Show(TView? view)
    {
        if (view is null)
        {
            return NotFound();
        }

        View = view;
        return Page();
    }
}
