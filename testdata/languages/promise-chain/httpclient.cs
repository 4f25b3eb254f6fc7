using System.Collections.Generic;
using System.IO;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json.Linq;

public interface ITokenCache
{
    void SetToken(string name, string value);
}

public class Exchange
{
    private readonly ITokenCache cache;

    public Exchange(ITokenCache cache) => this.cache = cache;

    private static HttpResponseMessage Checked(HttpResponseMessage response) => response.EnsureSuccessStatusCode();

    private string Remember(JObject answer)
    {
        cache.SetToken("token", (string)answer["access_token"]);
        return (string)answer["platform"];
    }

    public Task<string> Run(string code)
    {
        var body = new FormUrlEncodedContent(new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code });
        return new HttpClient().PostAsync("https://api.example.test/oauth/old_token", body) // [code]
            .ContinueWith(task => Checked(task.Result))
            .ContinueWith(task => task.Result.Content.ReadAsStringAsync())
            .Unwrap()
            .ContinueWith(task => Remember(JObject.Parse(task.Result)));
    }
}
