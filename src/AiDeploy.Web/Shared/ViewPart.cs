using Microsoft.AspNetCore.Components;

namespace AiDeploy.Web.Shared;

/// <summary>A component that shows one view.</summary>
public abstract class ViewPart<TView> : ComponentBase
{
    [Parameter, EditorRequired] public TView View { get; set; } = default!;
}
