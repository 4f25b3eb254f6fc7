using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Webinars
{
    // System.Text.Json makes no text of a number; Newtonsoft.Json does.
    public class Exact
    {
        [JsonPropertyName("access_token")]
        public string Token { get; set; }

        [JsonPropertyName("expires_in")]
        public string Life { get; set; } // expect: token-response-expires-in-string high error
    }

    public class Converting
    {
        [JsonProperty("access_token")]
        public string Token { get; set; }

        [JsonProperty("expires_in")]
        public string Life { get; set; } // expect: token-response-expires-in-string medium warning
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        public async Task<Exact> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            return System.Text.Json.JsonSerializer.Deserialize<Exact>(await response.Content.ReadAsStringAsync());
        }
    }
}
