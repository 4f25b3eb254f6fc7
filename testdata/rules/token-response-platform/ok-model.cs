using System.Collections.Generic;
using System.Net.Http;
using System.Threading.Tasks;
using Newtonsoft.Json;

namespace Acme.Webinars
{
    public class TokenAnswer
    {
        [JsonProperty("access_token")]
        public string AccessToken { get; set; }

        [JsonProperty("organizer_key")]
        public string Organizer { get; set; }
    }

    // Any other platform.
    public class Device
    {
        public string Token { get; set; }
        public string Platform { get; set; }
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
            return JsonConvert.DeserializeObject<TokenAnswer>(await response.Content.ReadAsStringAsync());
        }

        public string Describe(Device device) => device.Platform;
    }
}
