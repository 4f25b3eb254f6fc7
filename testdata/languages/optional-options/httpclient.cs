using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;

public class RenewOptions
{
    public string Accept { get; init; }
    public int? Retries { get; init; }
}

public static class Renew
{
    private static readonly HttpClient Http = new();

    private static async Task<HttpResponseMessage> Send(string token, RenewOptions options = null)
    {
        for (var attempt = 0; attempt < (options?.Retries ?? 1); attempt++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, "https://api.example.test/oauth/old_token");
            request.Headers.Add("Accept", options?.Accept ?? "application/json");
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = token,
            });
            var response = await Http.SendAsync(request); // [refresh]
            if (response.IsSuccessStatusCode) return response;
        }
        throw new InvalidOperationException("no answer");
    }

    public static Task<HttpResponseMessage> Refresh(string token) => Send(token);
}
