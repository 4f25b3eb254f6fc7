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
        public string ExpiresIn { get; init; } // expect: token-response-expires-in-string high
    }

    // Told by its fields alone, in another spelling.
    public class StoredToken
    {
        public string AccessToken { get; set; }
        public string RefreshToken { get; set; }
        public string ExpiresIn { get; set; } // expect: token-response-expires-in-string medium
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        public async Task<TokenAnswer> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            return await response.Content.ReadFromJsonAsync<TokenAnswer>();
        }
    }
}
