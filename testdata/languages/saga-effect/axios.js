import { call, put } from 'redux-saga/effects';
import axios from 'axios';

const TOKEN = 'https://api.example.test/oauth/old_token';

export function* refresh(action) {
  const body = new URLSearchParams({ grant_type: 'refresh_token', refresh_token: action.token });
  const { data } = yield call(axios.post, TOKEN, body); // [refresh]
  yield put({ type: 'token', value: data.access_token });
}
