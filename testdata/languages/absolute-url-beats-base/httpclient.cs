using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Microsoft.Extensions.Configuration;

namespace Shop.Tokens
{
    public sealed class TokenRefresher
    {
        private readonly HttpClient http;

        public TokenRefresher(IConfiguration configuration)
        {
            http = new HttpClient
            {
                BaseAddress = new Uri(configuration["Shop:Base"]),
                Timeout = TimeSpan.FromSeconds(3),
            };
        }

        public async Task<string> RefreshAsync(string token)
        {
            var form = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "refresh_token",
                ["refresh_token"] = token,
            });
            using var response = await http.PostAsync("https://api.example.test/oauth/old_token", form).ConfigureAwait(false); // [refresh]
            return await response.Content.ReadAsStringAsync().ConfigureAwait(false);
        }
    }
}
