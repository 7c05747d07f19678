using System.Globalization;
using AiDeploy.Benchmarks;
using BenchmarkDotNet.Running;

// start.sh asks for a made-up decision, to start the site with it.
if (args is ["decision", var questions])
{
    Console.WriteLine(SyntheticDecision.Write(int.Parse(questions, CultureInfo.InvariantCulture)));
    return;
}

// What a request costs beside a page of the guide, of the site published into a folder.
if (args is ["requests", var folder])
{
    await RequestCosts.PrintAsync(folder);
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
