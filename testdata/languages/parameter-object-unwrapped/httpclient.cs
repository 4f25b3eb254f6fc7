using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Grant
{
    public string Type { get; } = "authorization_code";
    public string Code { get; set; }

    public Dictionary<string, string> ToFields() => new() { { "grant_type", Type }, { "code", Code } };
}

public static class Sender
{
    private static Task<HttpResponseMessage> Send(object data)
    {
        var fields = data is Grant grant ? grant.ToFields() : (Dictionary<string, string>)data;
        return new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }

    public static Task<HttpResponseMessage> Exchange(string code)
    {
        var grant = new Grant { Code = code };
        return Send(grant);
    }
}
