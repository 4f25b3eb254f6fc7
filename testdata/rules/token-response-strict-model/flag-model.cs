using System.Collections.Generic;
using System.Net.Http;
using System.Net.Http.Json;
using System.Text.Json.Serialization;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Webinars
{
    [JsonUnmappedMemberHandling(JsonUnmappedMemberHandling.Disallow)]
    public class Strict // expect: token-response-strict-model high
    {
        [JsonPropertyName("access_token")]
        public string AccessToken { get; set; }
    }

    // Strict by the settings of what decodes it.
    public class BySettings // expect: token-response-strict-model high
    {
        [JsonProperty("access_token")]
        public string AccessToken { get; set; }
    }

    public class Login
    {
        private readonly HttpClient http = new HttpClient();

        private async Task<HttpResponseMessage> Obtain(string code, string basic)
        {
            var request = new HttpRequestMessage(HttpMethod.Post, "https://api.getgo.com/oauth/v2/token");
            request.Headers.Add("Authorization", "Basic " + basic);
            request.Content = new FormUrlEncodedContent(new Dictionary<string, string>
            {
                ["grant_type"] = "authorization_code",
                ["code"] = code,
            });
            return await http.SendAsync(request);
        }

        public async Task<Strict> Marked(string code, string basic)
        {
            var response = await Obtain(code, basic);
            return await response.Content.ReadFromJsonAsync<Strict>();
        }

        public async Task<BySettings> Told(string code, string basic)
        {
            var settings = new JsonSerializerSettings { MissingMemberHandling = MissingMemberHandling.Error };
            var response = await Obtain(code, basic);
            return JsonConvert.DeserializeObject<BySettings>(await response.Content.ReadAsStringAsync(), settings);
        }
    }
}
