using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public abstract record Grant
{
    public sealed record Code(string Value) : Grant;

    public sealed record Refresh(string Token) : Grant;
}

public static class Grants
{
    private static Dictionary<string, string> Fields(Grant grant) => grant switch
    {
        Grant.Code code => new() { ["grant_type"] = "authorization_code", ["code"] = code.Value },
        Grant.Refresh { Token: var token } => new() { ["grant_type"] = "refresh_token", ["refresh_token"] = token },
        _ => throw new NotSupportedException(),
    };

    private static async Task<string> Token(Grant grant)
    {
        using var http = new HttpClient();
        var response = await http.PostAsync("https://api.example.test/oauth/old_token", new FormUrlEncodedContent(Fields(grant))); // [token]
        return await response.Content.ReadAsStringAsync();
    }

    public static Task<string> Exchange(string code) => Token(new Grant.Code(code));

    public static Task<string> Renew(string old) => Token(new Grant.Refresh(old));
}
