using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

interface IGrant
{
    IDictionary<string, string> Fields(string token);
}

class Refresh : IGrant
{
    public IDictionary<string, string> Fields(string token) =>
        new Dictionary<string, string> { ["grant_type"] = "refresh_token", ["refresh_token"] = token };
}

class Runner
{
    private static readonly Dictionary<string, Type> Grants = new() { ["refresh"] = typeof(Refresh) };

    public Task<HttpResponseMessage> Run(string token)
    {
        var grant = (IGrant)Activator.CreateInstance(Grants["refresh"]);
        return new HttpClient().PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(grant.Fields(token))); // [send]
    }
}
