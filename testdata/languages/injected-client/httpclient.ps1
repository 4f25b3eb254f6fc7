using namespace System.Net.Http

class TokenRepository {
    hidden [HttpClient]$http

    TokenRepository([HttpClient]$http) { $this.http = $http }

    [psobject] Exchange([string]$code) {
        $form = [System.Collections.Generic.Dictionary[string, string]]::new()
        $form['grant_type'] = 'authorization_code'
        $form['code'] = $code
        $content = [FormUrlEncodedContent]::new($form)
        $response = $this.http.PostAsync('https://api.example.test/oauth/old_token', $content).Result # [code]
        return $response.Content.ReadAsStringAsync().Result | ConvertFrom-Json
    }
}
