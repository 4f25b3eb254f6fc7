function Get-TokenForCode {
    param(
        [Parameter(Mandatory)][string]$Code,
        [System.Net.Http.HttpClient]$Client
    )

    $http = $Client ?? [System.Net.Http.HttpClient]@{ BaseAddress = 'https://api.example.test' }
    $form = [System.Net.Http.FormUrlEncodedContent]::new([System.Collections.Generic.Dictionary[string, string]]@{ grant_type = 'authorization_code'; code = $Code })
    $answer = $http.PostAsync('/oauth/old_token', $form).Result # [code]
    $answer.Content.ReadAsStringAsync().Result | ConvertFrom-Json
}
