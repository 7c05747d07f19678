using AiDeploy.Web.Tests.Support;

[assembly: AssemblyFixture(typeof(Site))]
[assembly: AssemblyFixture(typeof(Server))]
