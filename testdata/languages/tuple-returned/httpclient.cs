using System.Collections.Generic;
using System.Net.Http;

public class Tokens
{
    private readonly HttpClient http = new();

    private static (string Url, Dictionary<string, string> Fields) Plan(string grant, string name, string value)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = grant, [name] = value };
        return ("https://api.example.test/oauth/old_token", fields);
    }

    public void Code(string code)
    {
        var (url, fields) = Plan("authorization_code", "code", code);
        http.PostAsync(url, new FormUrlEncodedContent(fields)); // [code]
    }

    public void Refresh(string old)
    {
        var plan = Plan("refresh_token", "refresh_token", old);
        http.PostAsync(plan.Url, new FormUrlEncodedContent(plan.Fields)); // [refresh]
    }
}
