class TokenService {
    hidden [System.Net.Http.HttpClient] $Http

    TokenService([System.Net.Http.HttpClient]$http) {
        if ($null -eq $http) {
            $http = [System.Net.Http.HttpClient]::new()
            $http.BaseAddress = [uri]'https://api.example.test'
        }
        $this.Http = $http
    }

    [object] Exchange([string]$code) {
        $fields = [System.Collections.Generic.Dictionary[string, string]]::new()
        $fields.Add('grant_type', 'authorization_code')
        $fields.Add('code', $code)
        $content = [System.Net.Http.FormUrlEncodedContent]::new($fields)
        $response = $this.Http.PostAsync('/oauth/old_token', $content).GetAwaiter().GetResult() # [code]
        return $response.Content.ReadAsStringAsync().Result | ConvertFrom-Json
    }
}
