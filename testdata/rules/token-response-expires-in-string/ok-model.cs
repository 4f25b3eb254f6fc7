using System;
using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;

namespace Acme.Webinars
{
    public record TokenAnswer
    {
        [JsonPropertyName("access_token")]
        public string AccessToken { get; init; }

        [JsonPropertyName("expires_in")]
        public int ExpiresIn { get; init; }
    }

    // Decoded by code of its own; another thing's life.
    public class Converted
    {
        [JsonPropertyName("access_token")]
        public string AccessToken { get; set; }

        [JsonPropertyName("expires_in"), JsonConverter(typeof(AnyToText))]
        public string ExpiresIn { get; set; }
    }

    public class Voucher
    {
        public string Code { get; set; }
        public string ExpiresIn { get; set; }
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        public async Task<DateTime> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            var answer = await response.Content.ReadFromJsonAsync<TokenAnswer>();
            return DateTime.UtcNow.AddSeconds(answer.ExpiresIn - 60);
        }
    }
}
