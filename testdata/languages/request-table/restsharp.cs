using System.Collections.Generic;
using RestSharp;

public record Endpoint(string Url, Method Verb);

public static class Endpoints
{
    private static readonly Dictionary<string, Endpoint> Table = new()
    {
        ["token"] = new("https://api.example.test/oauth/old_token", Method.Post),
        ["me"] = new("https://api.example.test/v1/me", Method.Get),
    };

    public static Endpoint Find(string name) => Table[name];
}

public class Gateway
{
    private string Run(string name, IEnumerable<KeyValuePair<string, string>> fields)
    {
        var endpoint = Endpoints.Find(name);
        var request = new RestRequest(endpoint.Url, endpoint.Verb);
        foreach (var field in fields)
        {
            request.AddParameter(field.Key, field.Value);
        }
        return new RestClient().Execute(request).Content; // [run]
    }

    public string Exchange(string code)
    {
        return Run("token", new Dictionary<string, string> { { "grant_type", "authorization_code" }, { "code", code } }); // [code]
    }

    public string Me() => Run("me", new Dictionary<string, string> { { "expand", "keys" } });
}
