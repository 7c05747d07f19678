using System.Globalization;
using AiDeploy.Benchmarks;
using BenchmarkDotNet.Running;

// start.sh asks for a made-up decision, to start the site with it.
if (args is ["decision", var questions])
{
    Console.WriteLine(SyntheticDecision.Write(int.Parse(questions, CultureInfo.InvariantCulture)));
    return;
}

BenchmarkSwitcher.FromAssembly(typeof(EngineBenchmarks).Assembly).Run(args);
