using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public enum Stage
{
    Live,
    Test,
}

public class Shop
{
    private static readonly IReadOnlyDictionary<Stage, string> Hosts = new Dictionary<Stage, string>
    {
        [Stage.Live] = "https://api.example.test",
        [Stage.Test] = "https://api-test.example.test",
    };

    private readonly string host;

    public Shop(Stage stage)
    {
        host = Hosts[stage];
    }

    public Task<HttpResponseMessage> Exchange(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        return new HttpClient().PostAsync($"{host}/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}

public static class Instances
{
    public static readonly Shop Live = new Shop(Stage.Live);
}
