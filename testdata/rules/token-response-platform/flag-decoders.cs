using System.Collections.Generic;
using System.Net.Http;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Webinars
{
    // System.Text.Json leaves what is missing empty, unless a property is required.
    public class Plain
    {
        [JsonPropertyName("access_token")]
        public string Token { get; set; }

        [JsonPropertyName("platform")]
        public string Where { get; set; } // expect: token-response-platform high warning
    }

    public class Marked
    {
        [JsonPropertyName("access_token")]
        public string Token { get; set; }

        [JsonPropertyName("organizer_key")]
        public string Organizer { get; set; }

        [JsonPropertyName("platform"), JsonRequired]
        public string Where { get; set; } // expect: token-response-platform medium error
    }

    // Newtonsoft.Json, likewise.
    public class Optional
    {
        [JsonProperty("access_token")]
        public string Token { get; set; }

        [JsonProperty(PropertyName = "organizer_key")]
        public string Organizer { get; set; }

        [JsonProperty(PropertyName = "platform", Required = Required.Default)]
        public string Where { get; set; } // expect: token-response-platform medium warning
    }

    public class Always
    {
        [JsonProperty("access_token")]
        public string Token { get; set; }

        [JsonProperty("organizer_key")]
        public string Organizer { get; set; }

        [JsonProperty("platform", Required = Required.Always)]
        public string Where { get; set; } // expect: token-response-platform medium error
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        public async Task<Plain> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            var response = await http.SendAsync(request);
            return System.Text.Json.JsonSerializer.Deserialize<Plain>(await response.Content.ReadAsStringAsync());
        }
    }
}
