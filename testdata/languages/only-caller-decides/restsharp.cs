using System.Collections.Generic;
using RestSharp;

internal class Call
{
    public string Url { get; set; }

    public Method Verb { get; set; }

    public Dictionary<string, string> Fields { get; } = new Dictionary<string, string>();

    public string Send()
    {
        var request = new RestRequest(Url, Verb);
        foreach (var field in Fields)
            request.AddParameter(field.Key, field.Value);
        return new RestClient().Execute(request).Content;
    }
}

public class Exchange
{
    public string Run(string code)
    {
        var call = new Call
        {
            Url = "https://api.example.test/oauth/old_token",
            Verb = Method.POST,
            Fields = { { "grant_type", "authorization_code" }, { "code", code } },
        };
        return call.Send(); // [code]
    }
}
