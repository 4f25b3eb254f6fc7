using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class Grants
{
    private const string Token = "https://api.example.test/oauth/old_token";

    private static readonly HttpClient Http = new HttpClient();

    private readonly Dictionary<string, Func<string, Task<HttpResponseMessage>>> handlers =
        new Dictionary<string, Func<string, Task<HttpResponseMessage>>>
        {
            ["password"] = user => Http.GetAsync($"{Token}?grant_type=password&user_id={Uri.EscapeDataString(user)}"), // [password]
            ["refresh"] = token => Http.PostAsync(Token, new FormUrlEncodedContent(new Dictionary<string, string> // [refresh]
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = token,
            })),
        };

    public Task<HttpResponseMessage> Handle(string kind, string value)
    {
        if (!handlers.TryGetValue(kind, out var handler))
        {
            throw new ArgumentOutOfRangeException(nameof(kind));
        }
        return handler(value);
    }
}
