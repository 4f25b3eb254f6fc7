using System.Collections.Generic;
using System.Net.Http;

public class Exchange
{
    private readonly bool sandbox;

    public Exchange(bool sandbox)
    {
        this.sandbox = sandbox;
    }

    private string Host => sandbox ? "https://sandbox.example.test" : "https://api.example.test";

    public void Run(string code)
    {
        var fields = new Dictionary<string, string> { ["grant_type"] = "authorization_code", ["code"] = code };
        new HttpClient().PostAsync($"{Host}/oauth/old_token", new FormUrlEncodedContent(fields)); // [code]
    }
}
