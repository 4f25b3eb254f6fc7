import axios from 'axios';
import qs from 'qs';

export default class Sends {
  host = 'https://api.example.test';

  submit(fields) {
    return axios.post(this.host + this.path, qs.stringify(fields));
  }
}
