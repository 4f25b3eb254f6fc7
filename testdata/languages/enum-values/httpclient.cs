using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

internal enum Verb
{
    Get,
    Post,
}

internal static class Grant
{
    public const string Code = "authorization_code";
    public const string Refresh = "refresh_token";
}

internal static class Paths
{
    public static readonly string Token = "/oauth/old_token";
    public static readonly string Me = "/v1/me";
}

internal class Api
{
    private const string Host = "https://api.example.test";
    private readonly HttpClient http = new HttpClient();

    private async Task<HttpResponseMessage> Call(Verb verb, string path, Dictionary<string, string> fields)
    {
        var content = new FormUrlEncodedContent(fields);
        switch (verb)
        {
            case Verb.Get:
                return await http.GetAsync($"{Host}{path}?{await content.ReadAsStringAsync()}");
            case Verb.Post:
                return await http.PostAsync(Host + path, content);
            default:
                throw new ArgumentOutOfRangeException(nameof(verb));
        }
    }

    public Task<HttpResponseMessage> Exchange(string code) =>
        Call(Verb.Post, Paths.Token, new Dictionary<string, string> { ["grant_type"] = Grant.Code, ["code"] = code }); // [code]
}
