using AiDeploy.Decisions;
using AiDeploy.Web.Features.Decide;
using AiDeploy.Web.Features.Read;
using AiDeploy.Web.Features.Recommend;
using BenchmarkDotNet.Attributes;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace AiDeploy.Benchmarks;

/// <summary>Reading all of the content, Markdown included, and making a page of each kind out of it.</summary>
[MemoryDiagnoser]
public class PageBenchmarks
{
    private static readonly ServiceProvider Services = new ServiceCollection().BuildServiceProvider();
    private static readonly HtmlRenderer Renderer = new(Services, NullLoggerFactory.Instance);
    private readonly string folder = Folders.Content;
    private Guide guide = null!;
    private RecommendationView recommendation = null!;

    [GlobalSetup]
    public void Read()
    {
        guide = ReadContent();
        var history = guide.Decisions["full"];
        recommendation = RecommendationView.Of(guide, history, Recommendation.Explain(history.Current, Walks.Longest(history.Current))!, "https://guide.example/");
    }

    [Benchmark]
    public Guide ReadContent() => Guide.Read(folder).Guide!;

    [Benchmark]
    public Task<string> Home() => RenderAsync<HomePage>(HomeView.Of(guide));

    [Benchmark]
    public Task<string> Option() => RenderAsync<ArticlePage>(ArticleView.Of(guide, guide.Options[2]));

    [Benchmark]
    public Task<string> Question() => RenderAsync<QuestionPage>(QuestionView.First(guide, guide.Decisions["quick"]));

    [Benchmark]
    public Task<string> Result() => RenderAsync<RecommendationPage>(recommendation);

    private static Task<string> RenderAsync<TComponent>(object view)
        where TComponent : IComponent => Renderer.Dispatcher.InvokeAsync(async () =>
            (await Renderer.RenderComponentAsync<TComponent>(ParameterView.FromDictionary(new Dictionary<string, object?> { ["View"] = view }))).ToHtmlString());
}
